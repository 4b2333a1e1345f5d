# rule: general/temporary-path, general/random
# path: /src/gen/org/example/ExprParser.java
FROM base
WORKDIR /src
COPY <<'EOF' grammar/Expr.g4
grammar Expr;
sum : term (('+' | '-') term)* EOF ;
term : NUMBER (('*' | '/') NUMBER)* ;
NUMBER : [0-9]+ ;
SPACE : [ \t\r\n]+ -> skip ;
EOF
COPY <<'EOF' generate.sh
#!/bin/sh
# Generates into a clean folder what the grammars of all modules need.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp grammar/*.g4 "$work"
antlr4 -package org.example -visitor -o gen/org/example "$work"/*.g4
EOF
RUN sh generate.sh && ls gen/org/example
