// scope: UPA2001
using OpenAI.Chat;

public class AllowanceForms(ChatClient chat, IAllowanceRegister register)
{
    public async Task FillAsync(string caseNumber, string scannedForm)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Read the scanned form for parental allowance. One line a field, name: value.\n" + scannedForm);
        foreach (var line in c.Content[0].Text.Split('\n'))
        {
            var parts = line.Split(':', 2);
            if (parts.Length == 2)
                await register.SetFieldAsync(caseNumber, parts[0].Trim(), parts[1].Trim());
        }
    }
}

public interface IAllowanceRegister { Task SetFieldAsync(string caseNumber, string field, string value); }
