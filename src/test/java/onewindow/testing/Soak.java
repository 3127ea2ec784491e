package onewindow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * Marks what kills, floods, fuzzes or fills the hall, or leads long ways through a
 * browser. It takes its time, and runs with {@code mvn -P soak verify}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Tag("soak")
public @interface Soak {

}
