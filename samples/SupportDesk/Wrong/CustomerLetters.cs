using OpenAI.Chat;

namespace SupportDesk.Wrong;

public interface ICustomerSummary
{
    string Describe(Customer customer);
}

public sealed class CustomerSummary : ICustomerSummary
{
    public string Describe(Customer customer) => $"{customer.Name} from {customer.City}, {Payment(customer)}";

    private static string Payment(Customer customer) => "pays from " + customer.Iban;
}

public sealed class CustomerLetters(ChatClient chat, CustomerStore store, ICustomerSummary summary)
{
    public Task<string> DraftAsync(string number, string occasion) => WriteAsync(summary.Describe(store.Find(number)), occasion);

    private async Task<string> WriteAsync(string facts, string occasion)
    {
        ChatCompletion draft = await chat.CompleteChatAsync($"Draft a letter about {occasion}. The customer: {facts}");
        return draft.Content[0].Text;
    }
}
