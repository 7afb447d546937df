#ifndef HAODE_CEXPAT_H
#define HAODE_CEXPAT_H

#include <expat.h>

#endif
