using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Ledgerline.Payroll;

public interface IAnswerStore
{
    Task SaveDraftAsync(Guid jobId, string draft, CancellationToken ct);
}

public sealed class PayslipWorker(Channel<PayslipJob> queue, ChatClient chat, IAnswerStore store) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.Reader.ReadAllAsync(stoppingToken))
        {
            var prompt = Compose(job);
            ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: stoppingToken);
            if (completion.FinishReason != ChatFinishReason.Stop) continue;
            await store.SaveDraftAsync(job.Id, completion.Content[0].Text, stoppingToken);
        }
    }

    private static string Compose(PayslipJob job) =>
        PromptDraft.For("Explain this payslip in plain words, in at most ten sentences, and answer the question at the end.")
            .With("Month", $"{job.Year}-{job.Month:00}")
            .With("Gross", job.Gross)
            .With("Net", job.Net)
            .With("Tax class", job.Employee.TaxClass)
            .With("Tax number", job.Employee.TaxNumber) // expect: UPA3001
            .With("Children", job.Employee.Children)
            .Line("Question of the employee: " + job.Question)
            .Build();
}
