// scope: UPA2003
using System.Net.Mail;
using Microsoft.Extensions.AI;

namespace Verein;

public class VereinsAgent(IChatClient client, SmtpClient smtp)
{
    public async Task<string> RunAsync(string task)
    {
        async Task<string> Inform(string address, string text)
        {
            await smtp.SendMailAsync("verein@example.org", address, "Nachricht", text);
            return "done";
        }

        var tool = AIFunctionFactory.Create(Inform, "inform", "Informs a member"); // expect: UPA2003
        var response = await client.GetResponseAsync(task, new ChatOptions { Tools = [tool] });
        return response.Text;
    }
}
