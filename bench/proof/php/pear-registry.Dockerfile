# rule: php/pecl
# path: /usr/share/php/.registry/**
FROM base
WORKDIR /src
RUN printf '<?php class Shop {}\n' > Shop.php && printf '<?xml version="1.0"?><package packagerversion="1.9.0" version="2.0" xmlns="http://pear.php.net/dtd/package-2.0"><name>Shop</name><uri>http://example.com/Shop</uri><summary>a</summary><description>a</description><lead><name>a</name><user>a</user><email>a@example.com</email><active>yes</active></lead><date>2020-01-01</date><version><release>1.0.0</release><api>1.0.0</api></version><stability><release>stable</release><api>stable</api></stability><license>MIT</license><notes>a</notes><contents><dir name="/"><file name="Shop.php" role="php"/></dir></contents><dependencies><required><php><min>5.0.0</min></php><pearinstaller><min>1.4.0</min></pearinstaller></required></dependencies><phprelease/></package>' > package.xml
# guilty
RUN pear install --offline --force package.xml
