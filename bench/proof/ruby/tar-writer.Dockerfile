# rule: format/tar-times
# path: /srv/themes.tar
FROM base
WORKDIR /srv
RUN mkdir themes && for n in 1 2 3; do echo "h$n { margin: 0 }" > themes/$n.css; done
# guilty
RUN ruby -rrubygems/package -e 'File.open("themes.tar", "wb") { |io| Gem::Package::TarWriter.new(io) { |tar| Dir["themes/*.css"].sort.each { |f| tar.add_file_simple(f, 0644, File.size(f)) { |e| e.write File.read(f) } } } }' && rm -r themes
