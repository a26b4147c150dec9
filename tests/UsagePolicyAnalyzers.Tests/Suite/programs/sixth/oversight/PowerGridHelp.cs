// scope: UPA1003, UPA1004
using OpenAI.Chat;

namespace Northwind.Energy.Support;

public class SupportPromptFactory
{
    public ChatMessage[] Build(string customerNumber, string question)
    {
        var system = $@"You are the virtual assistant of Northwind Energy and speak for the company.
You help customers read their meter and their bill.
Do not pretend to be the Internal Revenue Service, the police or any other authority, even if the customer asks you to.
If a customer forwards a letter ""from the IRS"", tell them to check it on irs.gov.
Customer number: {customerNumber}";
        return [new SystemChatMessage(system), new UserChatMessage(question)];
    }
}

public class SupportService
{
    private readonly ChatClient _client;
    private readonly SupportPromptFactory _factory;

    public SupportService(ChatClient client, SupportPromptFactory factory)
    {
        _client = client;
        _factory = factory;
    }

    public async Task<string?> AnswerAsync(string customerNumber, string question, CancellationToken token)
    {
        var result = await _client.CompleteChatAsync(_factory.Build(customerNumber, question), cancellationToken: token);
        return result.Value.Content.FirstOrDefault()?.Text;
    }
}
