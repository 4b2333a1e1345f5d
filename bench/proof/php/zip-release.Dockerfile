# rule: format/zip-times
# path: /srv/public/theme.zip
FROM base
WORKDIR /srv
RUN mkdir public theme && echo 'a { color: red }' > theme/style.css && echo '<?php // theme' > theme/functions.php
# guilty
RUN php -r '$zip = new ZipArchive; $zip->open("public/theme.zip", ZipArchive::CREATE); foreach (glob("theme/*") as $file) $zip->addFile($file); $zip->close();' \
 && rm -r theme
