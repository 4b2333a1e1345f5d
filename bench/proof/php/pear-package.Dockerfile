# rule: format/tar-times, general/time, format/compressed
# also: system/temporary-files general/leftover general/temporary-path
# path: /srv/Shop-1.0.0.tgz
FROM base
WORKDIR /src
COPY <<'F' package.xml
<?xml version="1.0" encoding="UTF-8"?>
<package packagerversion="1.10.13" version="2.0" xmlns="http://pear.php.net/dtd/package-2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <name>Shop</name>
 <channel>pear.php.net</channel>
 <summary>A shop</summary>
 <description>A shop with a basket.</description>
 <lead>
  <name>Ada</name>
  <user>ada</user>
  <email>ada@example.org</email>
  <active>yes</active>
 </lead>
 <date>2020-01-01</date>
 <version>
  <release>1.0.0</release>
  <api>1.0.0</api>
 </version>
 <stability>
  <release>stable</release>
  <api>stable</api>
 </stability>
 <license>MIT</license>
 <notes>First.</notes>
 <contents>
  <dir name="/">
   <file name="Shop.php" role="php"/>
  </dir>
 </contents>
 <dependencies>
  <required>
   <php>
    <min>7.0.0</min>
   </php>
   <pearinstaller>
    <min>1.9.0</min>
   </pearinstaller>
  </required>
 </dependencies>
 <phprelease/>
</package>
F
RUN echo '<?php class Shop {}' > Shop.php && pear package package.xml && mv Shop-1.0.0.tgz /srv/
