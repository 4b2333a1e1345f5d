# rule: general/time
# path: /usr/share/doc/twelve/html/*
FROM base
WORKDIR /src
COPY <<'H' twelve.h
/** @file
 *  The number twelve. */
/** Gives twelve. */
int twelve(void);
H
COPY <<'DOXY' Doxyfile
PROJECT_NAME = twelve
INPUT = twelve.h
OUTPUT_DIRECTORY = /usr/share/doc/twelve
GENERATE_LATEX = NO
HTML_TIMESTAMP = YES
QUIET = YES
DOXY
RUN mkdir -p /usr/share/doc/twelve && doxygen Doxyfile
