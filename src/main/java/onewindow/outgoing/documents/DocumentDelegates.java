package onewindow.outgoing.documents;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service tasks that issue what no single room above issues.
 */
@Configuration(proxyBeanMethods = false)
@Import(DocumentDelegates.Common.class)
class DocumentDelegates {

	static class Common extends IssuingDelegates {

		Common() {
			super(CommonDocument.values());
		}

	}

}
