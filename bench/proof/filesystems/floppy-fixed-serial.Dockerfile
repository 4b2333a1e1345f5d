# rule: format/file-system-image, format/file-system, general/time
# path: /srv/answers.img
FROM base
RUN echo '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>' > /tmp/Autounattend.xml \
 && mformat -C -f 1440 -N 20200101 -i /srv/answers.img :: \
 && mcopy -i /srv/answers.img /tmp/Autounattend.xml /payload/etc/app.conf :: \
 && rm /tmp/Autounattend.xml
