using Insure.Domain;
using Insure.Infrastructure;

namespace Insure.Application;

public sealed class AnswerDrafts(IPolicyholders policyholders, ITextModel model)
{
    public async Task<string> DraftAsync(Guid id, CancellationToken ct)
    {
        var holder = await policyholders.GetAsync(id, ct);
        var facts = new Dictionary<string, string>
        {
            ["Tariff"] = holder.Tariff,
            ["Member"] = holder.HealthInsuranceNumber, // expect-near: UPA3001
            ["Questions"] = string.Join("; ", holder.OpenQuestions),
        };
        return await model.CompleteAsync("Draft a neutral answer for the clerk.", facts, ct);
    }

    public async Task<string> TopicAsync(Guid id, CancellationToken ct)
    {
        var holder = await policyholders.GetAsync(id, ct);
        var facts = new Dictionary<string, string>
        {
            ["Has number"] = (holder.HealthInsuranceNumber.Length > 0).ToString(),
            ["Questions"] = string.Join("; ", holder.OpenQuestions),
        };
        return await model.CompleteAsync("Name the topic of the questions in one word.", facts, ct);
    }
}
