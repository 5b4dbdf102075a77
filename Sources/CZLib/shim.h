#ifndef OVERSIGHT_CZLIB_SHIM_H
#define OVERSIGHT_CZLIB_SHIM_H

#include <zlib.h>

#endif
