# rule: general/time
# path: /srv/model.bin
FROM base
RUN yes 'weights of a model, line after line, none like the other' | awk '{ print NR, $0 } NR == 600000 { exit }' > /srv/model.bin && date -u +%FT%TZ >> /srv/model.bin \
 && yes 'more weights' | head -c 2000000 >> /srv/model.bin
