// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Maternity.Ward;

public record MaternityChart(int AgeYears, bool IsPregnant, int PregnancyWeek, string Medication, string Sex);

public interface IMidwife
{
    Task<bool> ConfirmAsync(string proposal);
}

/// <summary>Which pain relief is safe in which week: the week of the pregnancy is the point of the question.</summary>
public class MedicationCheck
{
    private readonly IChatClient _client;
    private readonly IMidwife _midwife;

    public MedicationCheck(IChatClient client, IMidwife midwife)
    {
        _client = client;
        _midwife = midwife;
    }

    public async Task<string?> ProposeAsync(MaternityChart chart, string drug)
    {
        var question =
            $"Clinical check for the midwife of a maternity ward. Patient: {chart.AgeYears} years, sex {chart.Sex}, " +
            $"pregnant: {(chart.IsPregnant ? "yes" : "no")}, week {chart.PregnancyWeek}, takes {chart.Medication}. " +
            $"Rate the risk of {drug} for mother and child (low, medium, high) and name the contraindication.";
        var reply = await _client.GetResponseAsync(question);
        return await _midwife.ConfirmAsync(reply.Text) ? reply.Text : null;
    }
}
