#ifndef OVERSIGHT_CGRAPHVIZ_SHIM_H
#define OVERSIGHT_CGRAPHVIZ_SHIM_H

#include <cgraph.h>
#include <gvc.h>
#include <stddef.h>

/* gvRenderData reports the length as `unsigned int *` before Graphviz 13 and as `size_t *` since. */
typedef int (*cgraphviz_render_uint)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef int (*cgraphviz_render_size)(GVC_t *, graph_t *, const char *, char **, size_t *);

static inline int cgraphviz_call_uint(cgraphviz_render_uint render, GVC_t *context, graph_t *graph,
                                      const char *format, char **data, size_t *length) {
  unsigned int short_length = 0;
  int status = render(context, graph, format, data, &short_length);
  *length = short_length;
  return status;
}

static inline int cgraphviz_call_size(cgraphviz_render_size render, GVC_t *context, graph_t *graph,
                                      const char *format, char **data, size_t *length) {
  return render(context, graph, format, data, length);
}

static inline int cgraphviz_render(GVC_t *context, graph_t *graph, const char *format, char **data,
                                   size_t *length) {
  return _Generic(&gvRenderData, cgraphviz_render_uint: cgraphviz_call_uint,
                  cgraphviz_render_size: cgraphviz_call_size)(gvRenderData, context, graph, format,
                                                              data, length);
}

/* Takes `char *` before Graphviz 3 and `const char *` since; sets an attribute of a graph. */
static inline void cgraphviz_set_default(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGRAPH, (char *)name, (char *)value);
}

#endif
