# identical: a sparse file is a file of zeros
FROM base
RUN truncate -s 5M /srv/sparse && printf x | dd of=/srv/sparse bs=1 seek=4000000 conv=notrunc
