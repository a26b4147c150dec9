// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
#pragma warning disable OPENAI001
using OpenAI.Responses;

namespace Market.Desk;

public interface IReportStore
{
    IAsyncEnumerable<string> SinceAsync(DateTimeOffset from, CancellationToken ct);
}

public sealed class MarketDesk
{
    private const string Analyst =
        """
        You are an analyst in the business intelligence team of a bicycle maker.
        From the trade reports you receive, assess how prices and delivery times of components develop.

        Structure:
        1. Overview
        2. Changes since the last report
        3. Gaps

        Mark assumptions as such.
        """;

    private readonly ResponsesClient _client;
    private readonly IReportStore _reports;

    public MarketDesk(ResponsesClient client, IReportStore reports)
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
