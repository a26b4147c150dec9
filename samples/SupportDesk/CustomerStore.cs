using System.Collections.Concurrent;

namespace SupportDesk;

/// <summary>Keeps customers and loan applications in memory, and pays refunds through the bank's service.</summary>
public sealed class CustomerStore(HttpClient bank)
{
    private readonly ConcurrentDictionary<string, Customer> _customers = new();
    private readonly ConcurrentDictionary<string, LoanApplication> _applications = new();

    public Customer Find(string number) => _customers[number];

    public void Save(Customer customer) => _customers[customer.Number] = customer;

    public void Save(LoanApplication application) => _applications[application.Number] = application;

    public async Task<string> RefundAsync(string orderNumber, decimal amount)
    {
        var answer = await bank.PostAsJsonAsync("refunds", new { orderNumber, amount });
        return answer.IsSuccessStatusCode ? $"{amount} paid back for order {orderNumber}" : "The refund failed.";
    }
}
