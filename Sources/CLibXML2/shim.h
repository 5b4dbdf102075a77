#ifndef OVERSIGHT_CLIBXML2_SHIM_H
#define OVERSIGHT_CLIBXML2_SHIM_H

/* Headers built with ICU draw in its own, which are other than those that Foundation has. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/xmlreader.h>

#endif
