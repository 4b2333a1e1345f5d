# identical: the compiler of this version writes no time into what it generates
FROM base
WORKDIR /srv/app
COPY <<'XML' WEB-INF/web.xml
<?xml version="1.0" encoding="UTF-8"?>
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0"></web-app>
XML
COPY <<'JSP' header.jspf
<header>Shop</header>
JSP
COPY <<'JSP' index.jsp
<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="header.jspf" %>
<p>Welcome, <%= request.getRemoteUser() %></p>
JSP
# Pages are compiled now, so that the first visitor does not wait.
RUN mkdir WEB-INF/src && cp="$(ls /usr/share/java/tomcat10-*.jar /usr/share/java/eclipse-jdt-core-*.jar /usr/share/java/ant.jar | tr '\n' ':')" \
 && java -cp "$cp" org.apache.jasper.JspC -webapp /srv/app -d WEB-INF/src -p shop.jsp -compile -webinc WEB-INF/jsp.xml
