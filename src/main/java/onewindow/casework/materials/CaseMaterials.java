package onewindow.casework.materials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import onewindow.casework.materials.CaseMaterial.State;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Material;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Rows;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The materials of all cases.
 */
@Component
public class CaseMaterials {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	CaseMaterials(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/**
	 * Opens the list of a new case.
	 * @param number the case
	 * @param item its item
	 * @param handedIn the ids of what has come
	 */
	public void open(CaseNumber number, Item item, Collection<String> handedIn) {
		List<Object[]> rows = new ArrayList<>();
		for (Material material : item.materials()) {
			State state = handedIn.contains(material.id()) ? State.HANDED_IN : State.MISSING;
			rows.add(new Object[] { number.value(), rows.size(), material.id(), material.name(), material.formZh(),
					material.copies(), state.code() });
		}
		this.batch.batchUpdate("""
				insert into hall.case_material (case_number, position, material_id, name, form, copies, state)
				values (?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	/**
	 * Books what was checked at the window. Everything else has not come.
	 * @param number the case
	 * @param received the ids of what is there and right
	 * @param checked the ids of what was fetched by data sharing
	 */
	public void check(CaseNumber number, Collection<String> received, Collection<String> checked) {
		this.jdbc.sql("""
				update hall.case_material set state = case
				  when material_id = any(:received) then 'received'
				  when material_id = any(:checked) then 'checked'
				  else 'missing' end
				where case_number = :number""")
			.param("received", received.toArray(String[]::new))
			.param("checked", checked.toArray(String[]::new))
			.param("number", number.value())
			.update();
	}

	/**
	 * Books what has come but is wrong.
	 * @param number the case
	 * @param incorrect the ids
	 */
	public void reject(CaseNumber number, Collection<String> incorrect) {
		move(number, incorrect, State.INCORRECT);
	}

	/**
	 * Books what has come after all.
	 * @param number the case
	 * @param supplied the ids
	 */
	public void supply(CaseNumber number, Collection<String> supplied) {
		move(number, supplied, State.HANDED_IN);
	}

	/**
	 * Books what the applicant may supply later.
	 * @param number the case
	 * @param deferred the ids
	 */
	public void defer(CaseNumber number, Collection<String> deferred) {
		move(number, deferred, State.DEFERRED);
	}

	/**
	 * Books what came later, checked at the window.
	 * @param number the case
	 * @param supplied the ids
	 */
	public void settle(CaseNumber number, Collection<String> supplied) {
		move(number, supplied, State.RECEIVED);
	}

	/**
	 * What an applicant still owes (容缺).
	 * @param number the case
	 * @return empty when nothing was deferred or everything has come
	 */
	public List<CaseMaterial> owed(CaseNumber number) {
		return of(number).stream().filter(CaseMaterial::owed).toList();
	}

	/**
	 * What has been handed in, whatever was found of it since.
	 * @param number the case
	 * @return ids, in the order of the item
	 */
	public List<String> handedIn(CaseNumber number) {
		return of(number).stream().filter(material -> material.state() != State.MISSING).map(CaseMaterial::id).toList();
	}

	private void move(CaseNumber number, Collection<String> ids, State state) {
		this.jdbc.sql("update hall.case_material set state = ? where case_number = ? and material_id = any(?)")
			.params(state.code(), number.value(), ids.toArray(String[]::new))
			.update();
	}

	/**
	 * What several cases still wait for.
	 * @param numbers the cases
	 * @return case number to the names of what was not handed in or is not right, in the
	 * order of the item; no entry for a case that is complete
	 */
	public Map<String, List<String>> outstanding(Collection<CaseNumber> numbers) {
		Map<String, List<String>> outstanding = new HashMap<>();
		this.jdbc.sql("""
				select case_number, name from hall.case_material
				where case_number = any(?) and state in ('missing', 'incorrect') order by position""")
			.param(Rows.column(numbers, CaseNumber::value))
			.query(row -> {
				outstanding.computeIfAbsent(row.getString("case_number"), number -> new ArrayList<>())
					.add(row.getString("name"));
			});
		return outstanding;
	}

	/**
	 * The materials of a case.
	 * @param number the case
	 * @return in the order of the item
	 */
	public List<CaseMaterial> of(CaseNumber number) {
		return this.jdbc.sql("""
				select material_id, name, form, copies, state from hall.case_material
				where case_number = ? order by position""")
			.param(number.value())
			.query((row, n) -> new CaseMaterial(row.getString("material_id"), row.getString("name"),
					row.getString("form"), row.getInt("copies"), Coded.of(State.class, row.getString("state"))))
			.list();
	}

}
