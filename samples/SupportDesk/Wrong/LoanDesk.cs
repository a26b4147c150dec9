using OpenAI.Chat;

namespace SupportDesk.Wrong;

public sealed class LoanDesk(ChatClient chat, CustomerStore store)
{
    public async Task DecideAsync(LoanApplication application)
    {
        ChatCompletion verdict = await chat.CompleteChatAsync(
            $"You assess loan applications. Answer APPROVE or REJECT. Amount: {application.Amount}. Statement: {application.Statement}");
        application.Status = verdict.Content[0].Text.Contains("APPROVE") ? LoanStatus.Approved : LoanStatus.Rejected;
        store.Save(application);
    }
}
