# rule: general/random, general/time
# also: general/random, general/time, general/number
# path: /srv/search/**
FROM base
WORKDIR /srv/build
COPY <<'F' Index.java
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.FSDirectory;

class Index {
  public static void main(String[] arguments) throws Exception {
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Path.of("/srv/search")), new IndexWriterConfig(new StandardAnalyzer()))) {
      for (String text : new String[] {"black tea from Assam", "green tea from Uji", "coffee from Sidamo"}) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }
}
F
RUN java -cp "$(ls /usr/share/java/lucene-core-8*.jar):$(ls /usr/share/java/lucene-analyzers-common-8*.jar)" Index.java
