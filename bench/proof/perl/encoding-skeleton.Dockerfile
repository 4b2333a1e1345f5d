# rule: general/time
# path: /usr/src/encode-legacy/Changes
FROM base
RUN mkdir -p /usr/src/encode-legacy && cd /usr/src/encode-legacy \
 && printf '%s\n' '<code_set_name> "legacy"' '<mb_cur_min> 1' '<mb_cur_max> 1' '<subchar> \x3F' CHARMAP \
      '<U0041> \x41 |0' '<U00E4> \x84 |0' 'END CHARMAP' > legacy.ucm \
 && enc2xs -M Legacy legacy.ucm
