package onewindow.documents;

import onewindow.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks that issue documents.
 */
@Configuration(proxyBeanMethods = false)
class DocumentDelegates {

	@Bean
	JavaDelegate issueReceipt(Documents documents) {
		return issue(documents, DocumentType.D01);
	}

	@Bean
	JavaDelegate issueAcceptanceNotice(Documents documents) {
		return issue(documents, DocumentType.D02);
	}

	@Bean
	JavaDelegate issueCorrectionNotice(Documents documents) {
		return issue(documents, DocumentType.D03);
	}

	@Bean
	JavaDelegate issueReturnNotice(Documents documents) {
		return issue(documents, DocumentType.D17);
	}

	@Bean
	JavaDelegate issueNonAcceptanceNotice(Documents documents) {
		return issue(documents, DocumentType.D05);
	}

	@Bean
	JavaDelegate issueDeferralNotice(Documents documents) {
		return issue(documents, DocumentType.D06);
	}

	@Bean
	JavaDelegate issueVerificationNotice(Documents documents) {
		return issue(documents, DocumentType.D09);
	}

	@Bean
	JavaDelegate issueVerificationRecord(Documents documents) {
		return issue(documents, DocumentType.D09R);
	}

	@Bean
	JavaDelegate issueReferralSlip(Documents documents) {
		return issue(documents, DocumentType.D20);
	}

	@Bean
	JavaDelegate issueGrant(Documents documents) {
		return issue(documents, DocumentType.D15);
	}

	@Bean
	JavaDelegate issueRefusal(Documents documents) {
		return issue(documents, DocumentType.D16);
	}

	@Bean
	JavaDelegate issueServiceReceipt(Documents documents) {
		return issue(documents, DocumentType.D18);
	}

	@Bean
	JavaDelegate issueSpecialProcedureRecord(Documents documents) {
		return issue(documents, DocumentType.D13);
	}

	@Bean
	JavaDelegate issueExtensionNotice(Documents documents) {
		return issue(documents, DocumentType.D14);
	}

	@Bean
	JavaDelegate issueRestorationOrder(Documents documents) {
		return issue(documents, DocumentType.D21);
	}

	private static JavaDelegate issue(Documents documents, DocumentType type) {
		return execution -> documents.issue(new CaseNumber(execution.getProcessBusinessKey()), type);
	}

}
