"""Judges nets with pm4py and says how much processor time each check took.

Reads one net a line, and then writes one answer a line. The limit, in seconds of processor time a
net, is the argument; the system ends the process where a check takes longer.
"""

import json
import resource
import signal
import sys

from pm4py import check_soundness
from pm4py.objects.petri_net.obj import Marking, PetriNet
from pm4py.objects.petri_net.utils.petri_utils import add_arc_from_to


def net_of(description):
    net = PetriNet("net")
    places = [PetriNet.Place(f"p{number}") for number in range(description["places"])]
    net.places.update(places)
    for number, (inputs, outputs) in enumerate(description["transitions"]):
        transition = PetriNet.Transition(f"t{number}", f"t{number}")
        net.transitions.add(transition)
        for place in inputs:
            add_arc_from_to(places[place], transition, net)
        for place in outputs:
            add_arc_from_to(transition, places[place], net)
    return net, places[description["source"]], places[description["sink"]]


def seconds():
    usages = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


# The package prints diagnostics, which must not come between the answers.
answers, sys.stdout = sys.stdout, sys.stderr
for line in sys.stdin.readlines():
    net, source, sink = net_of(json.loads(line))
    signal.setitimer(signal.ITIMER_PROF, float(sys.argv[1]))
    start = seconds()
    verdict = check_soundness(net, Marking({source: 1}), Marking({sink: 1}))
    taken = seconds() - start
    signal.setitimer(signal.ITIMER_PROF, 0)
    is_sound = verdict[0] if isinstance(verdict, tuple) else verdict
    answers.write(json.dumps({"isSound": bool(is_sound), "seconds": taken}) + "\n")
    answers.flush()
