# rule: general/time
# path: /srv/app/*.class
FROM base
WORKDIR /src
COPY <<'F' StampProcessor.java
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class StampProcessor extends AbstractProcessor {
	private boolean written;

	@Override
	public SourceVersion getSupportedSourceVersion() {
		return SourceVersion.latest();
	}

	@Override
	public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
		if (written) {
			return false;
		}
		written = true;
		try (Writer out = processingEnv.getFiler().createSourceFile("Stamp").openWriter()) {
			out.write("final class Stamp {\n\tstatic final String AT = \"" + Instant.now() + "\";\n}\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return false;
	}
}
F
COPY <<'F' Shop.java
public class Shop {
	public static void main(String[] args) {
		System.out.println("shop, generated " + Stamp.AT);
	}
}
F
RUN mkdir -p /srv/app && javac -proc:none -d /tmp/processor StampProcessor.java \
 && javac -processorpath /tmp/processor -processor StampProcessor -s /tmp/processor -d /srv/app Shop.java && rm -rf /tmp/processor
