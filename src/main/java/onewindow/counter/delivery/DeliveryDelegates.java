package onewindow.counter.delivery;

import onewindow.engine.workflow.TwoInOneStep;
import onewindow.outgoing.documents.IssuingDelegates;
import onewindow.outgoing.notification.NotifyingDelegates;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What models may ask of delivery.
 */
@Configuration(proxyBeanMethods = false)
@Import({ DeliveryDelegates.Issuing.class, DeliveryDelegates.Notifying.class, DeliveryDelegates.InOneStep.class })
class DeliveryDelegates {

	static class Issuing extends IssuingDelegates {

		Issuing() {
			super(DeliveryDocument.Type.values());
		}

	}

	static class Notifying extends NotifyingDelegates {

		Notifying() {
			super(DeliveryNotice.Kind.values());
		}

	}

	static class InOneStep extends TwoInOneStep {

		InOneStep() {
			super("issueServiceReceiptAndNotifyDelivered");
		}

	}

}
