// scope: UPA3001
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Payroll.Chat;

public class Employee
{
    public int Number { get; set; }
    public string FullName { get; set; } = "";
    public string Iban { get; set; } = "";
    public string SocialSecurityNumber { get; set; } = "";
    public decimal Gross { get; set; }
}

public interface IStaff { Task<Employee> GetAsync(int number); }

[ApiController, Route("payroll")]
public class PayrollController(ChatClient chat, IStaff staff) : ControllerBase
{
    [HttpPost("{number:int}/explain")]
    public async Task<string> Explain(int number)
    {
        var employee = await staff.GetAsync(number);
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Explain the payslip. Answers come from a language model."),
            new UserChatMessage(JsonSerializer.Serialize(employee))); // expect: UPA3001
        return c.Content[0].Text;
    }

    [HttpPost("{number:int}/explain-short")]
    public async Task<string> ExplainShort(int number)
    {
        var e = await staff.GetAsync(number);
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Explain the payslip. Answers come from a language model."),
            new UserChatMessage(JsonSerializer.Serialize(new { e.Number, e.Gross, account = "…" + e.Iban[^4..] })));
        return c.Content[0].Text;
    }
}
