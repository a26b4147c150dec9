// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
#pragma warning disable OPENAI001
using System.ComponentModel;
using OpenAI.Responses;

namespace Situation.Desk;

public interface IReportStore
{
    IAsyncEnumerable<string> SinceAsync(DateTimeOffset from, CancellationToken ct);
}

public sealed class SituationDesk
{
    private const string Analyst = // expect-near: UPA6008
        """
        You are an analyst of a military intelligence service.
        From the field reports you receive, assess strength and intentions of the enemy forces for the general staff.

        Structure:
        1. Overview
        2. Changes since the last report
        3. Gaps

        Mark assumptions as such.
        """;

    private readonly ResponsesClient _client;
    private readonly IReportStore _reports;

    public SituationDesk(ResponsesClient client, IReportStore reports)
    {
        _client = client;
        _reports = reports;
    }

    public async Task<string> AssessAsync(DateTimeOffset from, CancellationToken ct)
    {
        var items = new List<ResponseItem>();
        await foreach (var report in _reports.SinceAsync(from, ct))
            items.Add(ResponseItem.CreateUserMessageItem(report));

        ResponseResult result = await _client.CreateResponseAsync(new CreateResponseOptions("gpt-5", items) { Instructions = Analyst }, ct);
        return result.GetOutputText();
    }
}
