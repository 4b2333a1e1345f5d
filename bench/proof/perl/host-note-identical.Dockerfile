# identical: the name of the machine is that of the builder's container, buildkitsandbox in every build
FROM base
RUN mkdir -p /opt/shop/lib/Shop && perl -MSys::Hostname -MPOSIX=uname -e \
      'print "package Shop::Built;\nour \$HOST = \"", hostname(), "\";\nour \$SYSTEM = \"", (uname())[0], "\";\n1;\n"' > /opt/shop/lib/Shop/Built.pm
