# rule: general/random
# path: /etc/orders/instance.properties
FROM base
RUN mkdir -p /etc/orders && cd /etc/orders \
 && printf 'public class Id { public static void main(String[] a) { System.out.println("instance.id=" + java.util.UUID.randomUUID()); System.out.println("instance.role=worker"); } }' > Id.java \
 && java Id.java > instance.properties \
 && rm Id.java
