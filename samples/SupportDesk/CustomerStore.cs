using System.Collections.Concurrent;

namespace SupportDesk;

/// <summary>Keeps customers and loan applications in memory.</summary>
public sealed class CustomerStore
{
    private readonly ConcurrentDictionary<string, Customer> _customers = new();
    private readonly ConcurrentDictionary<string, LoanApplication> _applications = new();

    public Customer Find(string number) => _customers[number];

    public void Save(Customer customer) => _customers[customer.Number] = customer;

    public void Save(LoanApplication application) => _applications[application.Number] = application;

    public string Refund(string orderNumber, decimal amount) => $"{amount} paid back for order {orderNumber}";
}
