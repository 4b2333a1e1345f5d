# rule: general/time
# path: /srv/fax/cover.tif
FROM base
COPY <<"F" /srv/fax/cover.ps
%!PS
newpath 72 72 moveto 300 0 rlineto 0 300 rlineto -300 0 rlineto closepath 4 setlinewidth stroke
showpage
F
RUN gs -q -dNOPAUSE -dBATCH -sDEVICE=tiffg4 -r204x196 -sOutputFile=/srv/fax/cover.tif /srv/fax/cover.ps
