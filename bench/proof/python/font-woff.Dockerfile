# rule: general/time
# path: /srv/static/mono.woff
FROM base
WORKDIR /srv/static
# guilty
RUN /opt/tools/bin/python -c 'import glob; from fontTools.ttLib import TTFont; f = TTFont(glob.glob("/opt/tools/lib/python3*/site-packages/matplotlib/mpl-data/fonts/ttf/DejaVuSansMono.ttf")[0]); f.flavor = "woff"; f.save("mono.woff")'
