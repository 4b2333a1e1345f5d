# rule: general/random, general/temporary-path, c/build-path
# path: /src/calc
FROM base
WORKDIR /src
COPY <<'Y' calc.y
%{
#include <stdio.h>
int yylex(void);
void yyerror(const char *what) { fprintf(stderr, "%s\n", what); }
%}
%token NUMBER
%left '+'
%%
all: sum { printf("%d\n", $1); };
sum: sum '+' sum { $$ = $1 + $3; } | NUMBER;
%%
int main(void) { return yyparse(); }
Y
COPY <<'L' calc.l
%{
#include "calc.tab.h"
extern int yylval;
%}
%option noyywrap
%%
[0-9]+ { yylval = atoi(yytext); return NUMBER; }
[+] { return '+'; }
[ \n] ;
%%
L
RUN bison -d -v calc.y && flex calc.l && gcc -O2 -g -gsplit-dwarf -o calc calc.tab.c lex.yy.c && objcopy --only-keep-debug calc calc.debug && strip --strip-debug calc
