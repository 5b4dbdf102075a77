internal import Oversight

extension Texts {
  /// Models in other notations: what is lost on the way, and the command that writes them.
  static let conversion: StringTable = [
    "remark.uncovered": (
      "{place}: {kind}{id}: {reason}", "{place}：{kind}{id}：{reason}"
    ),
    "remark.uncovered-summary": (
      "{file}: {count} elements are not in the model, or with less meaning: {kinds}; "
        + "`oversight convert {file} --to yaml` lists them",
      "{file}：有 {count} 个元素未进入模型或含义有所减少：{kinds}；oversight convert {file} --to yaml 逐个列出"
    ),
    "remark.not-read.link": (
      "{path}: not read, as links to folders are not followed; name it by itself",
      "{path}：未读取，因为不进入指向文件夹的链接；如需读取请单独指定"
    ),
    "remark.not-read.xml": (
      "{path}: not read, as XML in a folder may be anything; if it is BPMN, name it by itself or "
        + "call it .bpmn",
      "{path}：未读取，因为文件夹中的 XML 不一定是 BPMN；如是 BPMN，请单独指定或改名为 .bpmn"
    ),
    "remark.not-read.package": (
      "{path}: not read, as it is a package; check it by itself",
      "{path}：未读取，因为它是软件包；请单独检查"
    ),
    "remark.not-read.deeper": (
      "{path}: has models that are not read, as of a folder in a package only the files right in it "
        + "are; name it by itself",
      "{path}：其中的模型未读取，因为软件包内的文件夹只读取其直接包含的文件；如需读取请单独指定"
    ),
    "remark.not-read.more": (
      "{count} more entries of the folder were not read", "文件夹中另有 {count} 项未读取"
    ),
    "failure.convert-one": (
      "a text in {notation} holds one power, and there are {powers}; choose one with --power, or name "
        + "a folder with --output",
      "{notation} 文本只能容纳一项职权，而现有{powers}；请用 --power 选定，或用 --output 指定文件夹"
    ),
    "failure.convert-edition": (
      "{notation} says everything that the model says; --edition is for mermaid and dot",
      "{notation} 写出模型的全部内容；--edition 只用于 mermaid 和 dot"
    ),
    "failure.convert-schema": (
      "{notation} has no line for a schema; --schema is for yaml and json",
      "{notation} 没有写明模式的位置；--schema 只用于 yaml 和 json"
    ),
    "help.convert": (
      "Writes models in another notation.", "用另一种格式写出模型。"
    ),
    "help.convert.discussion": (
      """
      PATH is a package, a file in JSON, YAML or BPMN, or a folder of such files. YAML, JSON and BPMN \
      hold everything that a model says, and are read back without losing anything. Mermaid and DOT \
      hold the flow chart for other tools to draw.

      What a foreign BPMN file has and a model cannot say is listed on the standard error, by element.

      Examples:
        oversight convert permit.bpmn --to yaml --output permit.yml
        oversight convert --to bpmn --output diagrams/
        oversight convert permit.yml --to mermaid
      """,
      """
      PATH 为包，或 JSON、YAML、BPMN 文件，或存放此类文件的文件夹。YAML、JSON 和 BPMN \
      写出模型的全部内容，可原样读回。Mermaid 和 DOT 只有流程图，供其他工具绘制。

      外来 BPMN 文件中模型不能表达的内容，逐个列在标准错误输出上。

      示例：
        oversight convert permit.bpmn --to yaml --output permit.yml
        oversight convert --to bpmn --output diagrams/
        oversight convert permit.yml --to mermaid
      """
    ),
    "help.option.to": ("The notation.", "格式。"),
    "help.option.convert-output": (
      "The file; a folder gets one file for each power. Default: the standard output.",
      "文件；如为文件夹，则每项职权一个文件。默认：标准输出。"
    ),
    "help.option.convert-schema": (
      "The address or path of the JSON Schema of models, for editors; 'schema model' prints it, and "
        + "'schema overlay' that of overlays.",
      "模型的 JSON Schema 地址或路径，供编辑器使用；schema model 输出该文件，schema overlay 输出叠加文件的。"
    ),
    "help.option.convert-edition": (
      "For whom the flow chart is: public or internal. Default: public.",
      "流程图的版本：公开版或内部版。默认：public。"
    ),
  ]
}
