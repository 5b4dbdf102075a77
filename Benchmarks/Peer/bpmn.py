"""Reads BPMN files with pm4py, judges their nets, and says how much processor time each took.

Reads the path of a file a line, and writes an answer a line: the seconds of reading, and those of
reading, making a net of it and judging its soundness; null where it refuses or takes longer than the
limit, which is the argument, in seconds of processor time.
"""

import json
import resource
import signal
import sys

import pm4py


class TooLong(Exception):
    pass


def too_long(_signal, _frame):
    raise TooLong


def seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def timed(work):
    """The median of three runs, after one to warm up."""
    times = []
    signal.setitimer(signal.ITIMER_PROF, 4 * float(sys.argv[1]))
    try:
        for _ in range(4):
            start = seconds()
            work()
            times.append(seconds() - start)
        return sorted(times[1:])[1]
    except Exception:
        return None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def read_and_judge(path):
    net, initial, final = pm4py.convert_to_petri_net(pm4py.read_bpmn(path))
    pm4py.check_soundness(net, initial, final)


signal.signal(signal.SIGPROF, too_long)
# The package prints diagnostics, which must not come between the answers.
answers, sys.stdout = sys.stdout, sys.stderr
for line in sys.stdin.readlines():
    path = line.rstrip("\n")
    answer = {
        "read": timed(lambda: pm4py.read_bpmn(path)),
        "judged": timed(lambda: read_and_judge(path)),
    }
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
