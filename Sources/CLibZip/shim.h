#ifndef OVERSIGHT_CLIBZIP_SHIM_H
#define OVERSIGHT_CLIBZIP_SHIM_H

#include <zip.h>

#endif
