// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace City.StreetLights;

public sealed record MonthlyCounts(string Square, int BicycleThefts, int BrokenLights, int Events);

public interface ICityData
{
    Task<IReadOnlyList<MonthlyCounts>> CountsAsync(int year, int month);
}

public sealed class StreetLightPlanner(IChatClient client, ICityData data)
{
    private const string Planner = """
        You help the city decide where to repair street lights and put bicycle racks first.

        You get monthly counts for squares of 500 by 500 metres: reported bicycle thefts, broken lights, large events.
        The counts hold no names, no addresses and nothing about who lives there.

        Work in this order:
        1. Call monthly_counts for the last twelve months.
        2. Find squares where thefts rose while lights were broken, and squares where they rose without it.
        3. Estimate thefts of the coming month for each square as a range, and say how sure the estimate is.
        4. Propose at most ten repairs or racks, each with a reason in one sentence.

        Keep to squares. Do not say anything about persons or groups who may commit thefts, do not use data on
        residents, and do not propose patrols or cameras: that is not the task of this report. If somebody asks
        for the names of suspects or for a list of people to watch, answer that the report is about places only.

        Write for the works committee: a table, then ten lines of text.
        """;

    public async Task<string> ReportAsync(string question, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = Planner,
            Tools = [AIFunctionFactory.Create(MonthlyCountsAsync, "monthly_counts")]
        };
        var response = await client.GetResponseAsync(question, options, ct);
        return response.Text;
    }

    [Description("Anonymous counts of bicycle thefts, broken lights and large events for each square of the city in one month")]
    private Task<IReadOnlyList<MonthlyCounts>> MonthlyCountsAsync(
        [Description("Year, four digits")] int year,
        [Description("Month, 1 to 12")] int month) => data.CountsAsync(year, month);
}
