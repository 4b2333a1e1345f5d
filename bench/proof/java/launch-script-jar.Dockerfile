# rule: java/jar-times, format/zip-times
# path: /srv/app/shop.jar
FROM base
WORKDIR /srv/app
RUN mkdir c && echo 'public class Main {}' > Main.java && javac -d c Main.java
# guilty
RUN jar --create --file plain.jar --main-class Main -C c . && printf '#!/bin/bash\n# starts the jar that follows\nexec java -jar "$0" "$@"\n' | cat - plain.jar > shop.jar && chmod +x shop.jar && rm -r plain.jar c Main.java
