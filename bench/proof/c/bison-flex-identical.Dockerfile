# identical: bison and flex write no time into what they generate
FROM base
WORKDIR /src
COPY <<'F' calc.y
%{
#include <stdio.h>
int yylex(void);
void yyerror(const char *s) { fprintf(stderr, "%s\n", s); }
%}
%token NUMBER
%%
all: | all sum '\n' { printf("%d\n", $2); };
sum: NUMBER | sum '+' NUMBER { $$ = $1 + $3; };
%%
int main(void) { return yyparse(); }
F
COPY <<'F' calc.l
%option noyywrap nounput noinput
%{
#include <stdlib.h>
#include "calc.tab.h"
%}
%%
[0-9]+ { yylval = atoi(yytext); return NUMBER; }
[ \t]  ;
.|\n   return yytext[0];
F
RUN bison -d calc.y && flex calc.l && gcc -O2 -o /usr/local/bin/calc calc.tab.c lex.yy.c
