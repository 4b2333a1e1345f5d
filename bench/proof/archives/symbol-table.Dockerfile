# rule: format/ar-times
# path: /usr/local/lib/libcalc.a
FROM base
RUN cd /tmp && printf '.globl add\nadd:\n lea (%%rdi,%%rsi), %%rax\n ret\n' | as -o add.o - \
 && ar rcD /usr/local/lib/libcalc.a add.o && rm add.o && ranlib -U /usr/local/lib/libcalc.a
