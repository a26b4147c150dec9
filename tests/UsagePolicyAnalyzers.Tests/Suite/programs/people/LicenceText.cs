// scope: UPA2001
using OpenAI.Chat;

namespace Packages.Licences;

public class Package { public string Name { get; set; } = ""; public string LicenceText { get; set; } = ""; public bool LicenceGranted { get; set; } }

public static class LicenceScan
{
    public static async Task<List<Package>> RunAsync(ChatClient chat, IReadOnlyList<Package> packages)
    {
        foreach (var package in packages)
        {
            ChatCompletion c = await chat.CompleteChatAsync("Does this open-source licence text grant use in closed software? yes or no\n" + package.LicenceText);
            package.LicenceGranted = c.Content[0].Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase);
        }
        return packages.Where(p => !p.LicenceGranted).ToList();
    }
}
