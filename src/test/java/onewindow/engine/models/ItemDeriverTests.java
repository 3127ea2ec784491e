package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.forms.FormDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ItemDeriverTests {

	private final ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);

	static Stream<Item> items() {
		return Stream.of(Items.FOOD, Items.withSiteVerification(Applies.NONE),
				Items.withSiteVerification(Applies.REQUIRED), Items.withoutStatutoryLimit(), Items.withoutDeferral(),
				Items.UNEMPLOYMENT);
	}

	@ParameterizedTest
	@MethodSource("items")
	void givesTheSameBytesForTheSameItem(Item item) {
		Map<String, byte[]> once = this.deriver.derive(item).files();
		Map<String, byte[]> again = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS).derive(item).files();

		assertThat(once.keySet()).isEqualTo(again.keySet());
		once.forEach((name, content) -> assertThat(content).as(name).isEqualTo(again.get(name)));
	}

	@ParameterizedTest
	@MethodSource("items")
	void leavesNoLooseEnds(Item item) {
		for (FlowNode node : model(item).getModelElementsByType(FlowNode.class)) {
			for (SequenceFlow flow : node.getIncoming()) {
				assertThat(flow.getTarget()).isEqualTo(node);
			}
			for (SequenceFlow flow : node.getOutgoing()) {
				assertThat(flow.getSource()).isEqualTo(node);
				assertThat(flow.getTarget().getIncoming()).contains(flow);
			}
		}
	}

	@Test
	void takesIdNameAndGroupsFromTheItem() {
		BpmnModelInstance model = model(Items.FOOD);

		Process process = model.getModelElementsByType(Process.class).iterator().next();
		assertThat(process.getId()).isEqualTo("food-business-permit");
		assertThat(process.getName()).isEqualTo("食品经营许可");
		assertThat(model.getModelElementsByType(UserTask.class)).extracting(UserTask::getCamundaCandidateGroups)
			.containsExactlyInAnyOrder("window-w25", "window-w25", "window-w25", "market-head", "market-head",
					"market-review", "market-review", "market-decide", "market-decide");
	}

	@Test
	void keepsAConditionalStageWithItsQuestion() {
		assertThat(ids(model(Items.FOOD))).contains("Gateway_SiteVerification", "Call_SiteVerification",
				"Gateway_SiteVerificationDone");
		assertThat(form(Items.FOOD, "review").keys()).contains("siteVerification", "siteVerificationReason");
	}

	@Test
	void takesTheGatewaysFromARequiredStage() {
		Item item = Items.withSiteVerification(Applies.REQUIRED);

		assertThat(ids(model(item))).contains("Call_SiteVerification").doesNotContain("Gateway_SiteVerification");
		assertThat(form(item, "review").keys()).doesNotContain("siteVerification");
	}

	@Test
	void cutsAStageThatNeverApplies() {
		Item item = Items.withSiteVerification(Applies.NONE);

		assertThat(ids(model(item))).doesNotContain("Call_SiteVerification", "Gateway_SiteVerification");
	}

	@Test
	void offersDeferralOnlyWhereSomethingMayBeDeferredAndThePromiseLeavesTime() {
		assertThat(ids(model(Items.FOOD))).contains("Gateway_DeferredMaterials", "Call_DeferredMaterials",
				"BoundaryEvent_DeferralWithdrawn");
		assertThat(form(Items.FOOD, "accept").keys()).contains("deferred", "commitmentSigned");

		Item without = Items.withoutDeferral();
		assertThat(ids(model(without)))
			.doesNotContain("Gateway_DeferredMaterials", "Call_DeferredMaterials", "Task_DecideDeferralOverdue",
					"EndEvent_DeferralWithdrawn", "BoundaryEvent_DeferralWithdrawn", "ServiceTask_StopClockWithdrawn",
					"EndEvent_WithdrawnAfterDeferral")
			.contains("ServiceTask_IssueRefusal");
		assertThat(form(without, "accept").keys()).doesNotContain("deferred", "commitmentSigned");
		assertThat(this.deriver.derive(without).files()).doesNotContainKey("decide-deferral-overdue.form");
	}

	@Test
	void derivesWhatIsHandledOnTheSpotFromItsOwnPattern() {
		assertThat(ids(model(Items.UNEMPLOYMENT))).contains("Task_HandleOnSpot")
			.doesNotContain("Task_AcceptCase", "Task_ReviewCase");
	}

	@Test
	void makesNoTimerForALimitThatNoLawSets() {
		assertThat(ids(model(Items.FOOD))).contains("BoundaryEvent_StatutoryOverdue");
		assertThat(ids(model(Items.withoutStatutoryLimit()))).doesNotContain("BoundaryEvent_StatutoryOverdue",
				"BoundaryEvent_StatutoryDueSoon");
	}

	@Test
	void refusesAnItemWhoseStageThePatternDoesNotDraw() {
		assertThatIllegalStateException().isThrownBy(() -> this.deriver.derive(Items.onTheSpotWithHearing()))
			.withMessageContaining("hearing");
	}

	@Test
	void asksInTheStartFormForTheItemsFieldsAndMaterials() {
		assertThat(form(Items.FOOD, "application").keys()).containsSubsequence(
				List.of("applicantName", "businessPlace", "businessCategory", "floorArea", "channel", "handedIn"));
	}

	private BpmnModelInstance model(Item item) {
		return Bpmn
			.readModelFromStream(new ByteArrayInputStream(this.deriver.derive(item).files().get(item.id() + ".bpmn")));
	}

	private FormDefinition form(Item item, String id) {
		return FormDefinition.parse(this.deriver.derive(item).files().get(id + ".form"));
	}

	private static Collection<String> ids(BpmnModelInstance model) {
		return model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId).toList();
	}

}
