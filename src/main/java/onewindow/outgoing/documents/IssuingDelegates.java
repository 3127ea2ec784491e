package onewindow.outgoing.documents;

import java.util.List;

import onewindow.engine.workflow.DelegateRegistrar;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.BeanFactory;

import static onewindow.engine.workflow.StageContext.caseOf;

/**
 * The delegates by which models issue the documents of a room.
 */
public abstract class IssuingDelegates extends DelegateRegistrar<DocumentType> {

	/**
	 * Takes the documents.
	 * @param types of one room
	 */
	protected IssuingDelegates(DocumentType... types) {
		super(List.of(types));
	}

	@Override
	protected String nameOf(DocumentType type) {
		return type.delegate();
	}

	@Override
	protected JavaDelegate delegate(DocumentType type, BeanFactory beans) {
		Documents documents = beans.getBean(Documents.class);
		return execution -> documents.issue(caseOf(execution), type);
	}

}
