#ifndef OVERSIGHT_CLIBXLSXWRITER_SHIM_H
#define OVERSIGHT_CLIBXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
