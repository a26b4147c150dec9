// scope: UPA3001, UPA3005
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Kokyaku.Tegami;

public record Kokyaku(string Namae, string MyNumber, string KouzaBango, string Okonomi);

public class KokyakuMeibo(IChatClient client, ILogger<KokyakuMeibo> logger)
{
    public async Task<string> TegamiAsync(Kokyaku kokyaku)
    {
        var bun = new StringBuilder();
        bun.AppendLine("お客様への案内文を三行で書いてください。");
        bun.AppendLine($"お名前: {kokyaku.Namae}");
        bun.AppendLine($"お好み: {kokyaku.Okonomi}");
        logger.LogInformation("案内文を作成します({Length} 文字)", bun.Length);
        var henji = await client.GetResponseAsync(bun.ToString());
        return henji.Text + Environment.NewLine + "(この文章はAIが作成しました)口座: ***" + kokyaku.KouzaBango[^3..];
    }

    public async Task<string> KakuninAsync(Kokyaku kokyaku)
    {
        var bun = "次の届出の不足を確認してください。マイナンバー: " + kokyaku.MyNumber; // expect: UPA3001
        var henji = await client.GetResponseAsync(bun);
        return henji.Text;
    }
}
