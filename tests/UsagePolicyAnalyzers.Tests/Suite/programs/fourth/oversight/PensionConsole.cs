// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Pension.Desk;

public interface IPensions { Task<string> FileAsync(string number); Task DenyBenefitAsync(string number); Task ApproveBenefitAsync(string number); }

// A clerk sits in front of this console and types the decision.
public static class PensionDesk
{
    public static async Task HandleAsync(IChatClient chat, IPensions pensions, string number)
    {
        var file = await pensions.FileAsync(number);
        var opinion = await chat.GetResponseAsync("Is this person entitled to the state disability pension? Give your opinion and the sections of the law.\n" + file);
        Console.WriteLine(opinion.Text);

        Console.Write("Your decision (a = approve, d = deny, anything else = later): ");
        var key = Console.ReadLine()?.Trim().ToLowerInvariant();
        if (key == "a") await pensions.ApproveBenefitAsync(number);
        else if (key == "d") await pensions.DenyBenefitAsync(number);
    }
}
