# identical: a parser that a grammar is made into names the tool and no time
FROM base
WORKDIR /srv/parser
COPY <<'G4' Filter.g4
grammar Filter;
query : term (('and' | 'or') term)* EOF;
term : NAME '=' NUMBER | '(' term ')';
NAME : [a-z]+;
NUMBER : [0-9]+;
WS : [ \t\r\n]+ -> skip;
G4
RUN antlr4 -visitor -package shop.filter -o src/shop/filter Filter.g4 \
 && javac -cp "$(ls /usr/share/java/antlr4-runtime*.jar | head -n 1)" -d classes src/shop/filter/*.java
